namespace Plumbline.Core.Scans;

/// <summary>A count that OCI keeps by itself, held against what was listed.</summary>
/// <param name="Region">Where.</param>
/// <param name="Source">What counts, in OCI's words: <c>virtual-vault-count</c>, <c>GetVaultUsage</c>.</param>
/// <param name="Checks">How many such counts were asked for.</param>
/// <param name="Agreeing">How many of them are what was listed.</param>
/// <param name="Counted">What they say, in all.</param>
/// <param name="Listed">What was listed, in all.</param>
public sealed record CountProof(string Region, string Source, int Checks, int Agreeing, long Counted, long Listed);
