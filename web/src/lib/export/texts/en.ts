export const en = {
  "export.name": "Name",
  "export.number": "Number",
  "export.city": "City",
  "export.born": "Born",
  "export.height": "Height (cm)",
  "export.stage": "Stage",
  "export.status": "Conversation",
  "export.status.open": "Open",
  "export.status.closed": "Closed",
  "export.tags": "Tags",
  "export.assignee": "Assigned to",
  "export.lastMessage": "Last message",
} as const;
