"""BMP: nothing in it but pixels. https://learn.microsoft.com/windows/win32/gdi/bitmap-storage"""

from wasaprecruit.adapters.photo_studio.containers.picture import Picture


def read_bmp(data: bytes) -> Picture:
    """The picture in `data`, whose header says its size."""
    return Picture("BMP", data)
