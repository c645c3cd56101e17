// Package sample holds the messages that the demonstration screens: written for
// this project, about people and numbers that do not exist.
package sample

import _ "embed"

// Name is what complaints call the sample.
const Name = "sample.jsonl"

// Messages are the sample messages, as JSON Lines.
//
//go:embed messages.jsonl
var Messages []byte
