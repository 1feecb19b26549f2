export const en = {
  "photo.open": "Open large: {photo}",
  "photo.reveal": "Show covered photo: {photo}",
  "photo.sensitive": "Possibly sensitive",
  "photo.show": "Show photo",

  "viewer.label": "Photo, large",
  "viewer.place": "{number} of {count}",
  "viewer.previous": "Previous photo",
  "viewer.next": "Next photo",
  "viewer.zoomIn": "Zoom in",
  "viewer.zoomOut": "Zoom out",
  "viewer.download": "Download the original",
  "viewer.download.failed": "The original could not be downloaded. Try again.",
  "viewer.close": "Close",
} as const;
