namespace Plumbline.Simulator.Search;

/// <summary>Which indexed fields the caller wants in <c>additionalDetails</c>; unasked, none.</summary>
internal sealed record ReturnClause(bool All, IReadOnlyList<string> Names)
{
    public static ReturnClause Nothing { get; } = new(All: false, []);

    public bool Includes(string field) => All || Names.Contains(field);
}
