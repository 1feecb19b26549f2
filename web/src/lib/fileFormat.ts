const FORMATS: Record<string, string> = {
  "application/pdf": "PDF",
  "application/msword": "Word",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.ms-excel": "Excel",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
  "application/vnd.ms-powerpoint": "PowerPoint",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.oasis.opendocument.spreadsheet": "ODS",
  "application/vnd.oasis.opendocument.presentation": "ODP",
  "application/vnd.oasis.opendocument.graphics": "ODG",
  "application/vnd.apple.pages": "Pages",
  "application/vnd.apple.numbers": "Numbers",
  "application/vnd.apple.keynote": "Keynote",
  "application/rtf": "RTF",
  "application/zip": "ZIP",
  "image/tiff": "TIFF",
  "text/plain": "TXT",
  "text/vcard": "vCard",
};

/** The word that people use for a document's content type; the type itself when there is none. */
export function fileFormat(contentType: string): string {
  const [type = ""] = contentType.split(";");
  return FORMATS[type.trim().toLowerCase()] ?? contentType;
}
