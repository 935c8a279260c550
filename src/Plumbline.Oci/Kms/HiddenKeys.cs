using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Kms;

/// <summary>What a failure hides where resources hold others: without its vault no key can be seen.</summary>
internal static class HiddenKeys
{
    /// <summary>Vaults that could not be listed.</summary>
    public static IReadOnlyList<string> AndVaults { get; } = [.. Hidden.All<Vault>(), .. Keys];

    /// <summary>Keys that could not be listed.</summary>
    public static IReadOnlyList<string> Keys => [.. Hidden.All<Key>(), .. Hidden.All<KeyVersion>()];
}
