from ..config import SETTINGS
from . import __name__ as package


def where():
    return package, len(SETTINGS)
