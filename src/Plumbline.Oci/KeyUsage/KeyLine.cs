using Plumbline.Oci.Kms;

namespace Plumbline.Oci.KeyUsage;

/// <summary>A key, where it is, and who uses it.</summary>
public sealed record KeyLine
{
    public required Key Key { get; init; }

    /// <summary>Null when it was not read.</summary>
    public required Vault? Vault { get; init; }

    public required string? CompartmentPath { get; init; }

    /// <summary>Every place where a resource names the key.</summary>
    public required IReadOnlyList<KeyUse> Uses { get; init; }

    /// <summary>Whether not all resources could be read, so that there may be more users.</summary>
    public required bool MayHaveMoreUsers { get; init; }

    /// <summary>In how many regions the key is: more than one for a vault with a replica.</summary>
    public required int Regions { get; init; }

    /// <summary>The resources, each once.</summary>
    public IReadOnlyList<KeyUser> Users =>
        [.. Uses.Select(use => use.User).DistinctBy(user => (user.Region, user.Kind, user.Id))];

    /// <summary>How many versions are kept, those that are deleted excepted; null when they were not listed.</summary>
    public int? Versions => Key.KeptVersions;
}
