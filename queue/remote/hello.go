package remote

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
)

// protocolVersion is the version that this program speaks. It grows with each
// change that the other side would have to know of.
const protocolVersion = 1

// protocolName says that a hello is one.
const protocolName = "offside queue"

// hello is how a client begins.
type hello struct {
	Protocol string `json:"protocol"`
	Versions []int  `json:"versions"` // those that it can speak
}

// welcome is how the server answers it.
type welcome struct {
	Protocol string `json:"protocol"`
	Version  int    `json:"version"` // the one to speak; 0: none in common
	PID      int    `json:"pid"`
	Key      []byte `json:"key,omitempty"` // under which ids are made, see Backend
}

// greet reads a client's hello and returns the answer to it.
func greet(f frame, key []byte) (welcome, error) {
	var h hello
	if f.kind != kindHello || json.Unmarshal(f.payload, &h) != nil || h.Protocol != protocolName {
		return welcome{}, fmt.Errorf("%w: it begins without a hello", errFrame)
	}
	w := welcome{Protocol: protocolName, PID: os.Getpid()}
	if slices.Contains(h.Versions, protocolVersion) {
		w.Version, w.Key = protocolVersion, key
	}
	return w, nil
}

// readWelcome reads the server's answer.
func readWelcome(f frame) (welcome, error) {
	var w welcome
	if f.kind != kindHello || json.Unmarshal(f.payload, &w) != nil || w.Protocol != protocolName {
		return w, fmt.Errorf("%w: no hello came back", errFrame)
	}
	if w.Version != protocolVersion {
		return w, ErrVersion
	}
	return w, nil
}
