using System.Globalization;
using Plumbline.Core.Scans;
using Plumbline.Oci.KeyUsage;
using Plumbline.Reports.Csv;

namespace Plumbline.Cli.Keys;

/// <summary>Keys for spreadsheets. What is not known is empty.</summary>
internal static class KeysCsv
{
    private static readonly string[] Header =
    [
        "id",
        "name",
        "region",
        "compartment_path",
        "compartment_id",
        "vault_id",
        "vault_name",
        "vault_type",
        "protection_mode",
        "lifecycle_state",
        "shape",
        "time_created",
        "age_days",
        "versions",
        "users",
        "may_have_more_users",
        "used_by",
        "monthly_cost",
        "currency",
    ];

    public static void Write(IReadOnlyList<KeyLine> lines, KeyCosts costs, ScanResult result, Stream output) =>
        CsvTable.Write(Header, lines.Select(line => Row(line, costs, result)), output);

    private static IReadOnlyList<string?> Row(KeyLine line, KeyCosts costs, ScanResult result) =>
        [
            line.Key.Id,
            line.Key.DisplayName,
            line.Key.Region,
            line.CompartmentPath,
            line.Key.CompartmentId,
            line.Key.VaultId,
            line.Vault?.DisplayName,
            line.Vault?.VaultType,
            line.Key.ProtectionMode,
            line.Key.LifecycleState,
            KeyWords.Shape(line.Key),
            line.Key.TimeCreated?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            KeyWords.Days(line.Key, result.StartedAt)?.ToString(CultureInfo.InvariantCulture),
            line.Versions?.ToString(CultureInfo.InvariantCulture),
            line.Users.Count.ToString(CultureInfo.InvariantCulture),
            line.MayHaveMoreUsers ? "true" : "false",
            string.Join("; ", line.Users.Select(user => $"{user.Kind} {user.Id}")),
            costs.Of(line)?.ToString("0.####", CultureInfo.InvariantCulture),
            costs.Currency,
        ];
}
