namespace Plumbline.Simulator.Policies;

/// <summary>A name, in the default domain when it has no other, or an OCID.</summary>
internal sealed record SubjectName(string Name, string? Domain = null, bool IsId = false)
{
    private const string DefaultDomain = "Default";

    public bool Means(string id, string name, string? domain) =>
        IsId ? IsSame(Name, id) : IsSame(Name, name) && IsSame(Domain ?? DefaultDomain, domain ?? DefaultDomain);

    public override string ToString() =>
        (IsId, Domain) switch
        {
            (true, _) => $"id {Spelling.Name(Name)}",
            (_, null) => Spelling.Name(Name),
            _ => $"{Spelling.Name(Domain)}/{Spelling.Name(Name)}",
        };

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
