namespace Plumbline.Simulator.Api;

/// <summary>One OCI service as data: where it answers, its operations and the fields of its models.</summary>
internal sealed record ApiDescription(
    string Service,
    ServiceHost Host,
    IReadOnlyList<string> Names,
    IReadOnlyList<Operation> Operations,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, FieldDescription>> Models
);
