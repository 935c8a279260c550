using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.KeyUse;

/// <summary>The services that consume keys: what sets, shows and takes away the key of a resource of theirs.</summary>
internal static class KeyUseBehaviour
{
    public static IReadOnlyList<KeyOperation> Table { get; } = EmbeddedJson.Read<KeyOperation[]>("key-operations.json");

    public static IEnumerable<KeyValuePair<string, Behaviour>> Operations(TimeSpan delay) =>
        Table
            .Select(row => KeyValuePair.Create(row.Operation, Of(row, delay)))
            .Append(new("log_analytics.log_analytics/ListNamespaces", LogNamespaces.List))
            .Append(
                new(
                    "log_analytics.log_analytics/AssignEncryptionKey",
                    call => new LogStorageKey(delay).AssignEncryptionKey(call)
                )
            );

    // A row is looked at when it is first called: that reads the description of its service.
    private static Behaviour Of(KeyOperation row, TimeSpan delay) =>
        row.Creates is not null ? call => new ResourceCreation(row, delay).Run(call)
        : row.Operation.Contains("/Get", StringComparison.Ordinal) ? Target.Show
        : new KeyChange(row, delay).Run;
}
