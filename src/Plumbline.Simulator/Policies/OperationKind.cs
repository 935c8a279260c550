namespace Plumbline.Simulator.Policies;

/// <summary>What an operation does, told by its name: how its permission ends, best first, and its usual verb.</summary>
internal sealed record OperationKind(Verb Verb, params string[] Endings)
{
    private static readonly OperationKind List = new(Verb.Inspect, "INSPECT", "LIST", "READ");
    private static readonly OperationKind Get = new(Verb.Read, "READ", "INSPECT", "LIST");
    private static readonly OperationKind Create = new(Verb.Manage, "CREATE", "MANAGE");
    private static readonly OperationKind Update = new(Verb.Use, "UPDATE", "MODIFY", "MANAGE");
    private static readonly OperationKind Delete = new(Verb.Manage, "DELETE", "MANAGE");
    private static readonly OperationKind Move = new(Verb.Manage, "MOVE", "RESOURCE_MOVE", "UPDATE", "MODIFY");

    private static readonly (string Beginning, OperationKind Kind)[] ByName =
    [
        ("List", List),
        ("Summarize", List),
        ("RequestSummarized", List),
        ("Search", List),
        ("Get", Get),
        ("Head", Get),
        ("Create", Create),
        ("Launch", Create),
        ("Import", Create),
        ("Delete", Delete),
        ("Terminate", Delete),
        ("Schedule", Delete),
    ];

    public static OperationKind Of(string operation, string method) =>
        operation.StartsWith("Change", StringComparison.Ordinal)
        && operation.EndsWith("Compartment", StringComparison.Ordinal)
            ? Move
            : ByName.FirstOrDefault(row => operation.StartsWith(row.Beginning, StringComparison.Ordinal)).Kind
                ?? OfMethod(method);

    private static OperationKind OfMethod(string method) =>
        method switch
        {
            "GET" or "HEAD" => Get,
            "DELETE" => Delete,
            _ => Update,
        };
}
