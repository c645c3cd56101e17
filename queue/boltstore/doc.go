// Package boltstore keeps a queue in one bbolt file: the embedded store, and
// the only importer of bbolt.
//
// # What is in the file
//
//	meta         format, key (of the keyed hashes), head (counters, last numbers),
//	             policy (which one is in force), settings, wrap (the data key of
//	             an encrypted queue, once more in bucket policy)
//	message      number → message and what was fixed when it came in
//	context      number → messages before and after it
//	assessment   number → detections and verdict
//	status       number → where the item stands: all that a decision rewrites
//	event        seq → event, hash-chained
//	id           H(message id) → number of the newest item
//	attr         kind, H(value), number: items by sender, thread, clause, rule, class, value
//	order, age   lane, rank or time, number: open items
//	line         kind, H(value), order, rank or time or doubt, number: open
//	             items by sender, clause, rule, class, value
//	lease        until, number: claims by when they run out
//	wake         until, number: snoozed items by when they wake
//	decided      seq of the standing decision → number
//	action       H(actor), seq → number, or H(bulk): what undo takes back
//	undone       H(actor), seq of the undo → the same: what redo does again
//	bulk         H(bulk) → how much of it is done and undone; and its items
//	value        H(value) → how many items share it; and the shared ones by size
//	window       name → the ingester's state; H(name) where the queue is encrypted
//	policy       hash → the policy's bytes
//
// H is HMAC-SHA-256 under the store's own key, cut to 16 bytes. A decision moves
// order, age, lease, wake, decided and action entries; its line entries go every
// few hundred decisions, where many lie side by side, and else some time later.
// attr entries change when an item is assessed again.
//
// Every record, index entries included, begins with a version byte and a
// CRC-32C over bucket, key and payload, checked on every read: bbolt has no
// checksum on its data pages. Values are written by package compact, events as
// JSON. In an encrypted queue the records of message, context, assessment,
// status and window, and the key of the hashes, are sealed by package vault.
// Faults of bbolt on broken pages are contained and come back as
// queue.ErrCorrupt.
//
// # What can be made of what
//
// Messages, contexts, assessments, statuses, events, windows, policies and the
// key stand for themselves; all else is made of them. Repair makes it anew;
// Salvage does so from a file whose pages are broken, and makes of the events
// what is missing of the statuses. Both write a new file, as a compaction, a
// change of the key and a restored backup do, which is checked before it takes
// the place of the old one: at every moment a whole queue has the name.
//
// Every change is fsynced before its caller hears of it; callers that wait at
// the same time share one fsync. What this costs, and how to measure it, stands
// in README.md beside this.
package boltstore
