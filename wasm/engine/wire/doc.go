// Package wire turns the messages of sim/session into JSON and back: what
// encoding/json makes of them, byte for byte but for nil slices, which become
// empty arrays. Written by hand because encoding/json, with all of reflect that
// only it needs, would be a tenth of the engine's download.
//
// The tests hold every field of every message against encoding/json, so that a
// field that is added to the protocol and forgotten here fails.
package wire
