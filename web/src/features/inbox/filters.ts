import { collection, orderBy, query, where, type Query } from "firebase/firestore";
import { firestore } from "@/lib/firebase/firestore";

export const FILTERS = ["all", "needsReply", "unread"] as const;

export type Filter = (typeof FILTERS)[number];

const conversations = collection(firestore, "conversations");
const newestFirst = orderBy("lastMessage.at", "desc");

// Each needs its index in firestore.indexes.json, except the first.
export const QUERIES: Record<Filter, Query> = {
  all: query(conversations, newestFirst),
  needsReply: query(conversations, where("needsReply", "==", true), newestFirst),
  unread: query(conversations, where("unread", ">", 0), newestFirst, orderBy("unread", "desc")),
};
