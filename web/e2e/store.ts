import { initializeApp } from "firebase/app";
import { connectFirestoreEmulator, getFirestore } from "firebase/firestore";

const [host = "", port] = (process.env.FIRESTORE_EMULATOR_HOST ?? "127.0.0.1:8080").split(":");

export const PROJECT = process.env.VITE_PROJECT_ID ?? "demo-wasaprecruit";

/** The emulator's documents, past the rules. */
export const store = getFirestore(initializeApp({ projectId: PROJECT }));
connectFirestoreEmulator(store, host, Number(port), { mockUserToken: "owner" });
