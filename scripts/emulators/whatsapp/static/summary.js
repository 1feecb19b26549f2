/** A message in a few words: for the list, for quotes. */

const NAMES = {
  image: "📷 Foto",
  video: "🎥 Video",
  audio: "🎤 Nota de voz",
  sticker: "💟 Sticker",
  contacts: "👤 Contacto",
  location: "📍 Ubicación",
};

export function kindOf(message) {
  if (message.inbound) return message.kind;
  const type = message.media[0]?.contentType ?? "";
  return type
    ? (["image", "video", "audio"].find((kind) => type.startsWith(kind)) ?? "document")
    : "text";
}

export function summary(message) {
  const kind = kindOf(message);
  const name = kind === "document" ? "📄" : NAMES[kind];
  const words = message.body.replace(/\s+/g, " ");
  if (!name) return words || "Mensaje no compatible";
  return kind === "document"
    ? `${name} ${message.media[0]?.filename || words || "Documento"}`
    : words
      ? `${name.split(" ")[0]} ${words}`
      : name;
}
