from _files import (
    open, IOBase, RawIOBase, BufferedIOBase, TextIOBase, TextIOWrapper, FileIO,
    BufferedReader, BufferedWriter, BufferedRandom, StringIO, BytesIO, UnsupportedOperation,
)

DEFAULT_BUFFER_SIZE = 8192
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
BlockingIOError = BlockingIOError


def open_code(path):
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2):
    return "locale" if encoding is None else encoding
