namespace Plumbline.Simulator.Kms;

/// <summary>Which vault of which tenancy a loopback address stands for.</summary>
internal sealed record VaultAddress(string TenancyId, string Region, string VaultKey);
