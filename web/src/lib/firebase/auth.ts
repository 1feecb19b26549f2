import {
  browserLocalPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
} from "firebase/auth";
import { app, env, isEmulated } from "./app";

export const auth = initializeAuth(app, {
  persistence: [indexedDBLocalPersistence, browserLocalPersistence],
});

if (isEmulated && env.authEmulator) {
  connectAuthEmulator(auth, env.authEmulator, { disableWarnings: true });
}
