// Loaded into Firebase's CLI before it starts. Its Auth emulator takes the project's setting
// client.permissions.disabledUserSignup and does nothing about it: here it is kept, as the real
// service keeps it. Whoever has no administrator's rights gets no new account by any way, and is
// told ADMIN_ONLY_OPERATION. Signing in to an account that exists works as before.
const { client } = require("../../identity-platform.json");
const { authOperations } = require("firebase-tools/lib/emulator/auth/operations.js");
const { BadRequestError } = require("firebase-tools/lib/emulator/auth/errors.js");

const WAYS_IN = ["signUp", "signInWithEmailLink", "signInWithIdp", "signInWithPhoneNumber"];

function refuse() {
  throw new BadRequestError("ADMIN_ONLY_OPERATION");
}

/** The operation, in which strangers create nobody. */
function closed(operation) {
  return (state, body, context) => {
    const isAdministrator = Boolean(context.security?.Oauth2);
    const creatingNobody = { createUserWithLocalId: { value: refuse } };
    return operation(isAdministrator ? state : Object.create(state, creatingNobody), body, context);
  };
}

if (client.permissions.disabledUserSignup) {
  const { accounts } = authOperations.identitytoolkit;
  for (const name of WAYS_IN) accounts[name] = closed(accounts[name]);
}
