namespace Plumbline.Bench.Scanning;

/// <summary>What a tenancy holds.</summary>
/// <param name="HsmKeys">Enabled HSM keys in active vaults: what a scan has to find.</param>
/// <param name="ManualCalls">How many calls the manual procedure takes when none fails.</param>
internal sealed record Truth(int HsmKeys, int ManualCalls);
