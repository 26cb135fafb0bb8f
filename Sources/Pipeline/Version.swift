/// The release, as `--version` prints it and the store's ledger keeps it.
package let programVersion = "0.1.0"
