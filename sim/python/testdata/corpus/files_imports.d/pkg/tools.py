from .config import SETTINGS
from . import VERSION as _version

__all__ = ["exported"]


def exported():
    return SETTINGS["debug"], _version


def hidden():
    pass
