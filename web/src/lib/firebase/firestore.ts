import { connectFirestoreEmulator, getFirestore, setLogLevel } from "firebase/firestore";
import { app, env, isEmulated } from "./app";
import { followPage } from "./followPage";

// Each lost connection would be a warning on the console; the desk has a banner for that.
setLogLevel("error");

// The cache stays in memory: aspirants' data does not belong on a recruiter's disk.
export const firestore = getFirestore(app);

if (isEmulated && env.firestoreEmulator) {
  connectFirestoreEmulator(firestore, env.firestoreEmulator.host, env.firestoreEmulator.port);
}

followPage(firestore);
