package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"offside/data/eval"
)

// installed are the peers that ./data/eval/peers/install has put into tools.
func installed(tools string) []peer {
	node := func(name string) peer {
		return peer{name + " (npm)", outside(name, "node", filepath.Join(tools, "peers.mjs"), name)}
	}
	python := func(name string) peer {
		return peer{name + " (PyPI)", outside(name, filepath.Join(tools, "python", "bin", "python"), filepath.Join(tools, "peers.py"), name)}
	}
	return []peer{
		node("libphonenumber-js"), node("linkify-it"), node("openredaction"), node("redact-pii"),
		python("libphonenumber"), python("presidio"),
	}
}

// outside runs a peer as a process of its own: texts go in, predictions come
// out, and in the last line how long it took (see peers.mjs).
func outside(name, command string, args ...string) func(*eval.Set) (*eval.Report, float64, error) {
	return func(set *eval.Set) (*eval.Report, float64, error) {
		in, err := texts(set)
		if err != nil {
			return nil, 0, err
		}
		cmd := exec.Command(command, args...)
		cmd.Stdin, cmd.Stderr = in, os.Stderr
		out, err := cmd.Output()
		if err != nil {
			return nil, 0, err
		}
		out = bytes.TrimSpace(out)
		end := bytes.LastIndexByte(out, '\n') + 1
		var last struct {
			Seconds float64 `json:"seconds"`
		}
		if err := json.Unmarshal(out[end:], &last); err != nil || last.Seconds <= 0 {
			return nil, 0, fmt.Errorf("its last line is not its time: %.80q", out[end:])
		}
		predictions, err := eval.ReadPredictions(name, bytes.NewReader(out[:end]))
		if err != nil {
			return nil, 0, err
		}
		r, err := eval.Run(set, predictions)
		return r, last.Seconds, err
	}
}

// texts are the texts of a set, as peers read them.
func texts(set *eval.Set) (*bytes.Buffer, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for i := range set.Cases {
		c := &set.Cases[i]
		if err := enc.Encode(map[string]string{"id": c.ID, "text": c.Message.Text, "region": c.Message.Sender.Country}); err != nil {
			return nil, err
		}
	}
	return &b, nil
}
