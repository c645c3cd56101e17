package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"offside/screen"
)

// version is set by a release build: -ldflags "-X main.version=v1.2.3".
var version = ""

func newVersion(a *app) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "version",
		Short: "Print the versions of the program, the engine and Go",
		Args:  noArgs,
		RunE:  func(*cobra.Command, []string) error { return printVersion(a.out, asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func printVersion(w io.Writer, asJSON bool) error {
	v := map[string]string{"offside": buildVersion(), "engine": screen.Engine, "go": runtime.Version()}
	if asJSON {
		return jsonTo(w).Encode(v)
	}
	_, err := fmt.Fprintf(w, "offside %s (engine %s, %s)\n", v["offside"], v["engine"], v["go"])
	return err
}

// buildVersion is the released version, else what the build knows of itself.
func buildVersion() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
