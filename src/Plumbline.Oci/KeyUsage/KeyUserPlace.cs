namespace Plumbline.Oci.KeyUsage;

/// <summary>One list of resources of a kind.</summary>
/// <param name="Address">What the list is about, by the API's names.</param>
/// <param name="CompartmentId">Where resources are that do not say it themselves.</param>
/// <param name="Parent">The resource that they are listed below.</param>
internal sealed record KeyUserPlace(
    IReadOnlyDictionary<string, string> Address,
    string CompartmentId,
    KeyUser? Parent = null
)
{
    private static readonly string[] Filters = ["compartmentId", "availabilityDomain", "assetId"];

    public static KeyUserPlace Below(KeyUser parent, KeyUserKind kind)
    {
        var address = new Dictionary<string, string> { [kind.As] = parent.Id };
        if (kind.AsksCompartment)
        {
            address["compartmentId"] = parent.CompartmentId;
        }

        return new(address, parent.CompartmentId, parent);
    }

    /// <summary>A listed resource with what only its list tells: where it is, and how it is addressed.</summary>
    public KeyUser Settle(KeyUser user, KeyUserKind kind)
    {
        var address = Address.Where(pair => !Filters.Contains(pair.Key)).ToDictionary();
        if (user.DisplayName is { } name && kind.Placeholders.Contains("bucketName"))
        {
            address["bucketName"] = name;
        }

        return user with
        {
            Id = kind.Id == "id" || Parent is null ? user.Id : $"{Parent.Id}/{user.Id}",
            CompartmentId = user.CompartmentId.Length == 0 ? CompartmentId : user.CompartmentId,
            Parent = Parent?.Id,
            Address = address,
        };
    }
}
