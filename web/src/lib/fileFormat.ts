const FORMATS: Record<string, string> = {
  "application/pdf": "PDF",
  "application/msword": "Word",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.ms-excel": "Excel",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
  "application/zip": "ZIP",
  "text/plain": "TXT",
};

/** The word that people use for a document's content type; the type itself when there is none. */
export function fileFormat(contentType: string): string {
  const [type = ""] = contentType.split(";");
  return FORMATS[type.trim().toLowerCase()] ?? contentType;
}
