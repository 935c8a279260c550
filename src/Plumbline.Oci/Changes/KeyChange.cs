using System.Text.Json.Nodes;

namespace Plumbline.Oci.Changes;

/// <summary>How a kind of resource is given another key in one of the places where it names one.</summary>
/// <remarks>
/// What is null in the file stays null here. Sources: the request models of the OCI SDKs, and Oracle's documentation of
/// each service on keys; see <c>docs/guide/key-changes.md</c>.
/// </remarks>
public sealed record KeyChange
{
    public required string Kind { get; init; }

    /// <summary>The place, as <c>key-users.json</c> writes it.</summary>
    public required string Field { get; init; }

    public required KeyChangeVerdict Verdict { get; init; }

    /// <summary>The operation that sets the key.</summary>
    public string? Operation { get; init; }

    public string? Method { get; init; }

    public string? Path { get; init; }

    public bool IfMatch { get; init; }

    public bool RetryToken { get; init; }

    /// <summary>What is sent; see <see cref="BodyTemplate"/>.</summary>
    public JsonObject? Body { get; init; }

    /// <summary>What goes on to need the old key afterwards, in few words; null for nothing that is known.</summary>
    public string? Keeps { get; init; }

    /// <summary>
    /// Whether what keeps the old key is made up of resources of its own, which are moved or listed by themselves: then
    /// nothing hidden needs it after all of them were.
    /// </summary>
    public bool Releases { get; init; }

    /// <summary>Whether something that cannot be seen goes on to need the old key.</summary>
    public bool KeepsUnseen => Keeps is not null && !Releases;

    /// <summary>Whether the key signs or verifies here and does not encrypt.</summary>
    public bool Signs { get; init; }

    /// <summary>Whether what is there already has to be encrypted anew in a second step.</summary>
    public bool Reencrypts { get; init; }

    /// <summary>Why there is no operation.</summary>
    public string? Why { get; init; }

    /// <summary>What people do, one sentence each.</summary>
    public IReadOnlyList<string>? Steps { get; init; }
}
