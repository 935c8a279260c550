using System.Globalization;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>A version as Kubernetes numbers them: only the minor number says how far apart two are.</summary>
internal static class KubernetesVersion
{
    /// <summary>31 for <c>v1.31.1</c>; null for what is no version.</summary>
    public static int? MinorOf(string? version) =>
        version?.TrimStart('v').Split('.') is ["1", var minor, ..]
        && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
