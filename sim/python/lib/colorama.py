# Colours where there is no terminal: nothing is written for them, as colorama
# itself does when output goes to a file.


class _Codes:
    def __init__(self, names):
        for name in names.split():
            setattr(self, name, "")


_colors = "BLACK RED GREEN YELLOW BLUE MAGENTA CYAN WHITE RESET"
_light = " LIGHTBLACK_EX LIGHTRED_EX LIGHTGREEN_EX LIGHTYELLOW_EX LIGHTBLUE_EX LIGHTMAGENTA_EX LIGHTCYAN_EX LIGHTWHITE_EX"
Fore = _Codes(_colors + _light)
Back = _Codes(_colors + _light)
Style = _Codes("BRIGHT DIM NORMAL RESET_ALL")


def init(autoreset=False, convert=None, strip=None, wrap=True):
    pass


def deinit():
    pass


def reinit():
    pass


def just_fix_windows_console():
    pass
