/**
 * Sends each answer of a Google Form to the desk, signed.
 *
 * Set up: in the form, open ⋮ → Apps Script, paste this, and set the script properties (Project
 * settings) ENDPOINT = https://<your address>/form_submitted/generic and SECRET = the form secret.
 * Then run `install` once. Ask the first question for the reference of the link, and fill it in by
 * the form's pre-filled link (docs/forms.md).
 */
const REF_QUESTION = "ref";

function install() {
  ScriptApp.newTrigger("onSubmit").forForm(FormApp.getActiveForm()).onFormSubmit().create();
}

function onSubmit(event) {
  const response = event.response;
  const extra = {};
  response.getItemResponses().forEach((item) => {
    extra[unused(extra, item.getItem().getTitle())] = answerOf(item);
  });
  const ref = extra[REF_QUESTION] || null;
  delete extra[REF_QUESTION];
  send({
    id: response.getId(),
    ref: ref,
    submittedAt: response.getTimestamp().toISOString(),
    email: response.getRespondentEmail() || null,
    extra: extra,
  });
}

/** Two questions may have the same title: both are sent. */
function unused(extra, title) {
  let name = title;
  for (let number = 2; name in extra; number++) name = `${title} (${number})`;
  return name;
}

/** Files as their addresses, a grid with the names of its rows. */
function answerOf(response) {
  const item = response.getItem();
  const given = response.getResponse();
  const { FILE_UPLOAD, GRID, CHECKBOX_GRID } = FormApp.ItemType;
  if (item.getType() === FILE_UPLOAD) {
    return given.map((id) => `https://drive.google.com/open?id=${id}`);
  }
  if (item.getType() !== GRID && item.getType() !== CHECKBOX_GRID) return given;
  const grid = item.getType() === GRID ? item.asGridItem() : item.asCheckboxGridItem();
  return Object.fromEntries(grid.getRows().map((row, place) => [row, given[place]]));
}

/** Tries five times, a little later each time, with a fresh signature: an old one does not hold. */
function send(form) {
  const body = JSON.stringify(form);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (post(body) === 200) return;
    Utilities.sleep(2000 * 2 ** attempt);
  }
  throw new Error("The desk did not take the form. Run the trigger again later.");
}

function post(body) {
  const properties = PropertiesService.getScriptProperties();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signed = Utilities.newBlob(`${timestamp}.${body}`).getBytes();
  const secret = Utilities.newBlob(properties.getProperty("SECRET")).getBytes();
  const mac = Utilities.computeHmacSha256Signature(signed, secret);
  const hex = mac.map((byte) => (byte & 0xff).toString(16).padStart(2, "0")).join("");
  const answer = UrlFetchApp.fetch(properties.getProperty("ENDPOINT"), {
    method: "post",
    contentType: "application/json",
    payload: Utilities.newBlob(body).getBytes(),
    headers: { "X-Timestamp": timestamp, "X-Signature": `sha256=${hex}` },
    muteHttpExceptions: true,
  });
  return answer.getResponseCode();
}
