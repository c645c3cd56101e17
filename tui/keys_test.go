package tui

import (
	"errors"
	"strings"
	"testing"

	"offside/tui/keymap"
)

// Keys that cannot be are named with their place before anything is shown.
func TestKeysError(t *testing.T) {
	_, err := Run(t.Context(), Options{Keys: []keymap.Custom{
		{Name: "confirm", Keys: []string{"y"}, Where: "config.yaml:3"},
		{Name: "copy", Keys: []string{"d"}, Where: "config.yaml:4"},
		{Name: "mark.left", Keys: []string{"w"}, Where: "config.yaml:5"},
		{Name: "numbres", Keys: []string{"9"}, Where: "config.yaml:6"},
	}})
	var keys *KeysError
	if !errors.As(err, &keys) {
		t.Fatalf("Run: %v", err)
	}
	for _, want := range []string{`config.yaml:4: key "d" asks for dismiss and for copy`, `config.yaml:5: key "w" asks for mark.left and for mark.next-word`,
		`config.yaml:6: there is no action "numbres"; did you mean "numbers"?`} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%v\ndoes not say %s", err, want)
		}
	}
}
