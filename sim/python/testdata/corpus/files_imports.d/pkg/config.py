SETTINGS = {"debug": True}
