/** What the phone asks of the simulator. */

async function post(path, given) {
  const answer = await fetch(`/simulator/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(given),
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error?.message ?? "El simulador no aceptó el mensaje.");
  return body;
}

const bare = (aspirant) => aspirant.address.replace("whatsapp:", "");

export const write = (aspirant, given) =>
  post("messages", { from: bare(aspirant), profileName: aspirant.name, ...given });

export const read = (aspirant) => post("read", { from: bare(aspirant) });

export const addAspirant = (address, name) => post("aspirants", { from: address, name });
