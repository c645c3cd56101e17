// Package remote is a queue that another process holds: that process runs a
// Server beside its store, others work through a Client, which is a
// queue.Store as well.
//
// # The socket
//
// It is a Unix socket named like the queue file with ".sock" behind, readable
// and writable by its owner alone. Where that path is too long for a socket
// address, or the file system takes no sockets, a symbolic link of that name
// leads to a socket in a private folder among the temporary files. Only the
// process that holds the queue's file lock listens, so whatever a killed one
// left behind is replaced.
//
// # The protocol
//
// Frames go both ways: four bytes of length, a byte of kind, eight bytes of
// request number, and the payload, numbers being big-endian. A connection
// begins with a hello from each side, which settles the version; then it
// carries one request at a time:
//
//	client                        server
//	hello {versions}        ──►
//	                        ◄──   hello {version, pid, key}
//	request method \n JSON  ──►
//	                        ◄──   beat          once a second while it works
//	cancel                  ──►                 at any time; answered all the same
//	                        ◄──   answer JSON, or failure JSON
//	                        ◄──   bye           the server takes no more requests
//
// A failure carries what a caller decides on: errors.Is and errors.As find in
// it every sentinel and type of package queue that they would find in the
// store's own error.
//
// A bye, or a connection that cannot be made, means that the request was not
// carried out: ErrGone. When the connection ends without one, a change was
// carried out whole or not at all: queue.ErrLost.
package remote
