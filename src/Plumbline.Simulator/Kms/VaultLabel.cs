using System.Text.RegularExpressions;
using Plumbline.Simulator.Regions;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms;

/// <summary>The part of a vault's host names that is the vault's own.</summary>
internal static partial class VaultLabel
{
    /// <summary>The label in the vault's OCID when it has the usual shape, else one made from the whole OCID.</summary>
    public static string InOcid(string vaultId) =>
        vaultId.Split('.') is ["ocid1", "vault", _, _, var label, _, ..] && Shape().IsMatch(label)
            ? label
            : Made(vaultId);

    public static string Made(string vaultId) => $"sim{Ocid.Hash(vaultId)[..12]}";

    /// <summary>The label in a vault's own endpoint, if that is where the vault's region has its vaults, else null.</summary>
    public static string? InEndpoint(string? endpoint, string region, string plane)
    {
        var match = EndpointShape().Match(endpoint ?? "");
        return
            match.Success
            && match.Groups["plane"].Value == plane
            && match.Groups["region"].Value == region
            && match.Groups["domain"].Value == RegionTable.DomainOf(region)
            ? match.Groups["label"].Value
            : null;
    }

    [GeneratedRegex(
        "^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Shape();

    [GeneratedRegex(
        @"^https://(?<label>[a-z0-9-]{1,42})-(?<plane>management|crypto)\.kms\.(?<region>[a-z0-9-]+)(\.oci)?\.(?<domain>[a-z0-9.-]+)/?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex EndpointShape();
}
