"""The sorts of files that are known, each with a content type that is safe to serve.

What is not here is not kept: pages, drawings that can hold scripts (SVG), programs, archives.
"""

from wasaprecruit.ports.media import FileKind


def _picture(name: str, extension: str) -> FileKind:
    return FileKind(f"image/{name}", extension, is_image=True)


def _file(content_type: str, extension: str) -> FileKind:
    return FileKind(content_type, extension, is_image=False)


JPEG, PNG, GIF = _picture("jpeg", "jpg"), _picture("png", "png"), _picture("gif", "gif")
WEBP, HEIC, AVIF = _picture("webp", "webp"), _picture("heic", "heic"), _picture("avif", "avif")
BMP = _picture("bmp", "bmp")
TIFF = _file("image/tiff", "tif")
"""A picture that is not developed: cameras put raw data of every maker into it."""

OGG, AMR, MP3 = _file("audio/ogg", "ogg"), _file("audio/amr", "amr"), _file("audio/mpeg", "mp3")
AAC, M4A, WAV = _file("audio/aac", "aac"), _file("audio/mp4", "m4a"), _file("audio/wav", "wav")
FLAC, AIFF = _file("audio/flac", "flac"), _file("audio/aiff", "aiff")
CAF, WEB_AUDIO = _file("audio/x-caf", "caf"), _file("audio/webm", "weba")

MP4, THREE_GP = _file("video/mp4", "mp4"), _file("video/3gpp", "3gp")
QUICKTIME, WEBM = _file("video/quicktime", "mov"), _file("video/webm", "webm")
MATROSKA, AVI = _file("video/x-matroska", "mkv"), _file("video/x-msvideo", "avi")
MPEG, WINDOWS = _file("video/mpeg", "mpg"), _file("video/x-ms-asf", "asf")
OGG_VIDEO = _file("video/ogg", "ogv")

PDF, RTF = _file("application/pdf", "pdf"), _file("application/rtf", "rtf")
VCARD, TEXT = _file("text/vcard", "vcf"), _file("text/plain", "txt")
DOC, XLS = _file("application/msword", "doc"), _file("application/vnd.ms-excel", "xls")
PPT = _file("application/vnd.ms-powerpoint", "ppt")

_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
DOCX = _file(f"{_OFFICE}.wordprocessingml.document", "docx")
XLSX = _file(f"{_OFFICE}.spreadsheetml.sheet", "xlsx")
PPTX = _file(f"{_OFFICE}.presentationml.presentation", "pptx")
ODT, ODS = _file(f"{_OPEN}.text", "odt"), _file(f"{_OPEN}.spreadsheet", "ods")
ODP, ODG = _file(f"{_OPEN}.presentation", "odp"), _file(f"{_OPEN}.graphics", "odg")
PAGES, KEYNOTE = (
    _file("application/vnd.apple.pages", "pages"),
    _file("application/vnd.apple.keynote", "key"),
)
NUMBERS = _file("application/vnd.apple.numbers", "numbers")
