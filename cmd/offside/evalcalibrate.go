package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"offside/data/eval"
	"offside/screen"
)

// runCalibrate estimates a calibration from the sets and writes it.
func runCalibrate(ctx context.Context, a *app, o *evalOptions) error {
	if o.predictions != "" || o.compare != "" || o.json {
		return usage("eval: --calibrate goes with sets and --policy alone")
	}
	p, err := loadPolicy(a, o.policy)
	if err != nil {
		return err
	}
	screener := screen.New(p, screen.Options{Raw: true})
	var seen []eval.Observation
	var names []string
	for _, name := range o.sets {
		if err := ctx.Err(); err != nil {
			return err
		}
		set, err := readSet(name)
		if err != nil {
			return err
		}
		seen = append(seen, eval.Observe(set, screener)...)
		names = append(names, set.Name)
	}
	if len(seen) == 0 {
		return fmt.Errorf("eval: nothing was found in %s, so nothing can be estimated", count(len(names), "set"))
	}
	out, err := json.MarshalIndent(eval.Calibrate(seen, names), "", "\t")
	if err != nil {
		return err
	}
	if err := os.WriteFile(o.calibrate, append(out, '\n'), 0o644); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "estimated from %s in %s\n", count(len(seen), "hit"), count(len(names), "set"))
	return nil
}
