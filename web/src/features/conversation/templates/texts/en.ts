export const en = {
  "templates.label": "Templates",
  "templates.search": "Search templates",
  "templates.loading": "Loading the templates…",
  "templates.others": { one: "{count} in another language", other: "{count} in other languages" },
  "templates.noMatch": "No template has these words.",
  "templates.none.title": "No approved templates yet",
  "templates.none.text":
    "Templates are written in Twilio (Content Template Builder) and approved by WhatsApp. Once approved, they appear here within an hour.",
  "templates.none.ask": "Ask an admin to submit one for approval.",
  "templates.marketing": "Marketing",
  "templates.read": "Updated from WhatsApp: {time}",
  "templates.neverRead": "Not fetched from WhatsApp yet",
  "templates.readNow": "Update now",
  "templates.reading": "Updating: they will be here within a minute.",
  "templates.readFailed": "They could not be updated last time (error {code}).",
  "templates.notAsked": "They could not be updated. Try again.",

  "template.back": "All templates",
  "template.preview": "How it will look",
  "template.picture": "The template’s picture",
  "template.gap": "Field {name}",
  "template.field.firstName": "First name",
  "template.field.name": "Name",
  "template.field.city": "City",
  "template.field.recruiter": "Who is writing",
  "template.field.stageDate": "In this stage since",
  "template.fromFile": "From the file. In the template: {name}",
  "template.notInFile": "Not in the file. In the template: {name}",
  "template.sample": "For example: {sample}",
  "template.fillIn": "Fill this in.",
  "template.send": "Send template",
  "template.later": "Send later",
  "template.now": "Send now instead",
  "template.schedule": "Schedule template",
  "template.failed": "It could not be sent.",
  "template.pausesBot": "When you send it, the bot pauses.",

  "template.refusal.template_not_approved":
    "WhatsApp no longer approves this template. Choose another.",
  "template.refusal.template_gone": "WhatsApp no longer has this template. Choose another.",
  "template.refusal.template_not_shown":
    "The desk cannot send this kind of template. Choose another.",
  "template.refusal.no_template": "This template no longer exists. Choose another.",
  "template.refusal.variables_missing": "A field is not filled in yet.",
  "template.refusal.variables_unknown":
    "The template has changed in the meantime. Go back and choose it again.",
  "template.refusal.template_too_long":
    "With its fields filled in, it is longer than 1,024 characters. Shorten it.",
  "template.refusal.invalid": "Something you filled in cannot be sent. Check it.",
  "template.refusal.id_taken": "It was already sent with other words. Try again.",
  "template.refusal.opted_out": "This person opted out of messages.",
  "template.refusal.forgotten":
    "This person asked for their data to be deleted. They have to write first.",
  "template.refusal.guardian_needed":
    "This person is under age. A parent or guardian has to agree before we write first.",
} as const;
