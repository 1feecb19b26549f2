"""What files are, told by what is in them."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from wasaprecruit.adapters.photo_studio.magic_bytes import sniff
from wasaprecruit.ports.media import MediaRefused

FILES = Path(__file__).parents[1] / "fixtures" / "files"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
_DOCX = f"{_OFFICE}.wordprocessingml.document"


def _zip(*entries: str | tuple[str, str | bytes], packed: int = ZIP_DEFLATED) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", packed) as archive:
        for entry in entries:
            name, content = (entry, "x") if isinstance(entry, str) else entry
            archive.writestr(name, content)
    return buffer.getvalue()


def _types(*content_types: str) -> tuple[str, str]:
    parts = "".join(f'<Override PartName="/x" ContentType="{one}"/>' for one in content_types)
    return "[Content_Types].xml", f"<Types>{parts}</Types>"


def _main(paper: str) -> tuple[str, str]:
    return _types("application/xml", f"{_OFFICE}.{paper}.main+xml")


def _film(brand: bytes, *handlers: bytes) -> bytes:
    tracks = b"".join(b"hdlr" + bytes(8) + handler + bytes(12) for handler in handlers)
    return b"\0\0\0\x14ftyp" + brand + bytes(4) + b"isom" + tracks


def _old(*names: str) -> bytes:
    listed = b"".join(f"{name}\0".encode("utf-16-le") + bytes(60) for name in names)
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + listed


_CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mamá\r\nTEL:+525512345678\r\nEND:VCARD\r\n"
_WEBM = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm" + bytes(40)

KNOWN: dict[str, tuple[bytes, str, str]] = {
    "a voice note of WhatsApp": (b"OggS\0\x02" + bytes(20), "audio/ogg", "ogg"),
    "AMR": (b"#!AMR\n", "audio/amr", "amr"),
    "AMR, wide": (b"#!AMR-WB\n", "audio/amr", "amr"),
    "MP3 with a tag": (b"ID3\x04", "audio/mpeg", "mp3"),
    "MP3": (b"\xff\xfb\x90\x64", "audio/mpeg", "mp3"),
    "MP3 behind zeros": (bytes(300) + b"\xff\xfb\x90\x64", "audio/mpeg", "mp3"),
    "AAC": (b"\xff\xf1\x50\x80", "audio/aac", "aac"),
    "WAV": ((FILES / "voice.wav").read_bytes(), "audio/wav", "wav"),
    "FLAC": (b"fLaC\0\0\0\x22", "audio/flac", "flac"),
    "AIFF": (b"FORM\0\0\0\0AIFC", "audio/aiff", "aiff"),
    "CAF": (b"caff\0\x01\0\0", "audio/x-caf", "caf"),
    "M4A": (_film(b"M4A "), "audio/mp4", "m4a"),
    "voice in a film's container": (_film(b"mp42", b"soun"), "audio/mp4", "m4a"),
    "voice in a container of 3GP": (_film(b"3gp4", b"soun"), "audio/mp4", "m4a"),
    "voice as a browser records it": (_WEBM + b"A_OPUS", "audio/webm", "weba"),
    "MP4": (_film(b"isom", b"vide", b"soun"), "video/mp4", "mp4"),
    "MP4 of an unheard brand": (_film(b"wxyz", b"vide"), "video/mp4", "mp4"),
    "3GP": (_film(b"3gp5", b"vide"), "video/3gpp", "3gp"),
    "MOV": (_film(b"qt  ", b"vide"), "video/quicktime", "mov"),
    "MOV without a brand": (b"\0\0\0\x08wide" + _film(b"xxxx", b"vide"), "video/quicktime", "mov"),
    "WebM": (_WEBM + b"V_VP9" + b"A_OPUS", "video/webm", "webm"),
    "Matroska": (_WEBM.replace(b"webm", b"matroska"), "video/x-matroska", "mkv"),
    "AVI": (b"RIFF\0\0\0\0AVI LIST", "video/x-msvideo", "avi"),
    "TIFF": (b"II*\0\x08\0\0\0", "image/tiff", "tif"),
    "PDF": (b"%PDF-1.7\n", "application/pdf", "pdf"),
    "PDF behind a mark": ((FILES / "cv-bom.pdf").read_bytes(), "application/pdf", "pdf"),
    "PDF behind a line": ((FILES / "cv-newline.pdf").read_bytes(), "application/pdf", "pdf"),
    "PDF behind a printer's lines": (
        b"\x1b%-12345X@PJL JOB\r\n" + b"x" * 900 + b"\n%PDF-1.4", "application/pdf", "pdf",
    ),
    "DOCX": ((FILES / "cv-word365.docx").read_bytes(), _DOCX, "docx"),
    "DOCX in another order": (
        _zip("docProps/app.xml", "word/document.xml", _main("wordprocessingml.document")),
        _DOCX, "docx",
    ),
    "DOCX that says it in UTF-16": (
        _zip((_main("wordprocessingml.document")[0],
              _main("wordprocessingml.document")[1].encode("utf-16"))), _DOCX, "docx",
    ),
    "DOCX with names as Windows writes them": (
        _zip("word\\document.xml", _main("wordprocessingml.template")), _DOCX, "docx",
    ),
    "XLSX": (_zip(_main("spreadsheetml.sheet")), f"{_OFFICE}.spreadsheetml.sheet", "xlsx"),
    "PPTX": (
        _zip(_main("presentationml.slideshow")), f"{_OFFICE}.presentationml.presentation", "pptx",
    ),
    "ODT": (_zip(("mimetype", f"{_OPEN}.text"), packed=ZIP_STORED), f"{_OPEN}.text", "odt"),
    "ODT in another order, packed": (
        _zip("content.xml", ("mimetype", f"{_OPEN}.text\n")), f"{_OPEN}.text", "odt",
    ),
    "ODS by its manifest": (
        _zip("content.xml", ("META-INF/manifest.xml",
             f'<m:file-entry m:full-path="/" m:media-type="{_OPEN}.spreadsheet"/>')),
        f"{_OPEN}.spreadsheet", "ods",
    ),
    "Pages": (_zip("Index/Document.iwa"), "application/vnd.apple.pages", "pages"),
    "an old DOC": (_old("Root Entry", "WordDocument"), "application/msword", "doc"),
    "an old PPT": (
        _old("Root Entry", "PowerPoint Document"), "application/vnd.ms-powerpoint", "ppt",
    ),
    "an old XLS": (_old("Root Entry", "Workbook"), "application/vnd.ms-excel", "xls"),
    "RTF": (b"{\\rtf1\\ansi Hola}", "application/rtf", "rtf"),
    "text": ("Hola, soy Sofía. Mido 1,72 <3".encode(), "text/plain", "txt"),
    "text of Windows": ("Años de experiencia: 2".encode("cp1252"), "text/plain", "txt"),
    "text in UTF-16": (b"\xff\xfe" + "Hola".encode("utf-16-le"), "text/plain", "txt"),
    "a card": (_CARD.encode(), "text/vcard", "vcf"),
    "a card behind a mark and a line": (b"\xef\xbb\xbf\r\n" + _CARD.encode(), "text/vcard", "vcf"),
    "a card in Latin letters": (_CARD.encode("cp1252"), "text/vcard", "vcf"),
}  # fmt: skip


@pytest.mark.parametrize("name", KNOWN)
def test_a_file_is_told_by_what_it_is(name: str) -> None:
    data, content_type, extension = KNOWN[name]
    kind = sniff(data)
    assert (kind.content_type, kind.extension, kind.is_image) == (content_type, extension, False)


_CAFE_BABE = b"\xca\xfe\xba\xbe\0\0\0\x34"
UNKNOWN: dict[str, bytes] = {
    "nothing": b"",
    "blanks": b" \n\n ",
    "a page": b"<!doctype html><script>alert(1)</script>",
    "a page behind words": b"Hola\n<html><body onload=alert(1)>",
    "a page behind a mark": b"\xef\xbb\xbf\n<p>x</p>",
    "a page in UTF-16": b"\xff\xfe" + "<script>alert(1)</script>".encode("utf-16-le"),
    "a page that says that it is a PDF": b"<html><!-- %PDF-1.7 --><script>alert(1)</script>",
    "a drawing": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "a drawing behind a declaration": b'<?xml version="1.0"?><svg/>',
    "a program": b"MZ\x90\0",
    "a program that says that it is a PDF": b"MZ\x90\0%PDF-1.7",
    "a program of Linux": b"\x7fELF",
    "a program of Java": _CAFE_BABE,
    "a script": b"#!/bin/sh\nrm -rf ~",
    "a script of Windows": b"@echo off\r\ndel *",
    "an archive": _zip("photo1.jpg", "photo2.jpg"),
    "an archive with a program": _zip("evil.exe"),
    "no archive": b"PK\x03\x04 not really",
    "DOCX with macros": _zip("word/vbaProject.bin", _main("wordprocessingml.document")),
    "DOCM": _zip(_types("application/vnd.ms-word.document.macroEnabled.main+xml")),
    "macros under another name": _zip(
        "word/x.bin",
        _types(f"{_OFFICE}.wordprocessingml.document.main+xml",
               "application/vnd.ms-office.vbaProject"),
    ),
    "XLSX with old macros": _zip("xl/macrosheets/sheet1.xml", _main("spreadsheetml.sheet")),
    "ODT with macros": _zip("Basic/script-lc.xml", ("mimetype", f"{_OPEN}.text")),
    "an archive that says it is a page": _zip(("mimetype", "text/html")),
    "an old DOC with macros": _old("WordDocument", "_VBA_PROJECT"),
    "an old DOC with a packed program": _old("WordDocument", "\x01Ole10Native"),
    "an installer": _old("Root Entry", "Property"),
    "an old XLS with macros": _old("Workbook") + b"\x85\0\x0e\0" + bytes(4) + b"\0\x01\x06Macro1",
    "RTF with an object": b"{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}",
    "a container of no brand": b"\0\0\0\x18ftypevil" + bytes(12),
    "a bitmap's first letters": b"BM" + bytes(60),
    "bytes": bytes(range(256)) * 4,
}  # fmt: skip


@pytest.mark.parametrize("name", UNKNOWN)
def test_pages_programs_and_the_unknown_are_not_allowed(name: str) -> None:
    with pytest.raises(MediaRefused, match="not_allowed"):
        sniff(UNKNOWN[name])


@pytest.mark.parametrize("ahead", [b"\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n\n", b"PK00"])
def test_a_paper_behind_a_mark_or_a_line_is_a_paper(ahead: bytes) -> None:
    assert sniff(ahead + _zip(_main("wordprocessingml.document"))).content_type == _DOCX
    if ahead != b"PK00":
        assert sniff(ahead + b"{\\rtf1\\ansi Hola}").content_type == "application/rtf"


def test_what_runs_is_refused_behind_a_line_too() -> None:
    for data in (_zip("word/vbaProject.bin", _main("wordprocessingml.document")), b"MZ\x90\0"):
        with pytest.raises(MediaRefused):
            sniff(b"\r\n" + data)
