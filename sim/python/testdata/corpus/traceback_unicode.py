def prüfe(wert):
    größe = "ñandú 日本" + wert
    return größe


print(prüfe("é"), "→", prüfe(5), "…")
