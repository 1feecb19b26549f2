import type { User } from "@/lib/documents";

export const ROLES: readonly User["role"][] = ["recruiter", "viewer", "admin"];

/** Not what somebody wrote into the document by hand: whoever has such a role has no access. */
export const isRole = (role: string): role is User["role"] => ROLES.some((one) => one === role);
