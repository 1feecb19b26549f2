import { deviceStorage } from "@/lib/deviceStorage";

// The address for which a link was asked on this device: opened here, it asks for no address.
const KEY = "desk:link-for";

export const askedHere = {
  remember: (email: string) => deviceStorage.write(KEY, email),
  get email(): string {
    return deviceStorage.read(KEY) ?? "";
  },
};
