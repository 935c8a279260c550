using System.Globalization;

namespace Plumbline.Cli.Tests.Docs;

/// <summary>Judges calls of the OCI CLI by the descriptions of OCI's API: <c>key list</c> is <c>ListKeys</c>.</summary>
internal static class OciCommandLine
{
    private static readonly Dictionary<string, List<OciOperation>> Groups = new(StringComparer.Ordinal)
    {
        ["bv"] = [.. OciOperation.ReadAll("core.blockstorage")],
        ["iam"] = [.. OciOperation.ReadAll("identity.identity")],
        ["kms management"] =
        [
            .. OciOperation.ReadAll("key_management.kms_management"),
            .. OciOperation.ReadAll("key_management.kms_vault"),
        ],
        ["vault"] = [.. OciOperation.ReadAll("vault.vaults"), .. SecretActions],
    };

    /// <summary>The descriptions hold reads of this service, and what has to do with keys.</summary>
    /// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/secret-management/Tasks/cancel-deletion-secret.htm</remarks>
    private static OciOperation[] SecretActions =>
        [
            new(
                "CancelSecretDeletion",
                new Dictionary<string, string[]?> { ["--secret-id"] = null, ["--if-match"] = null },
                ["--secret-id"]
            ),
        ];

    private static readonly string[] Flags = ["--all", "--force", "--include-root"];

    /// <summary>Options that the CLI itself understands.</summary>
    private static readonly string[] OfTheCli = ["--region", "--endpoint", "--query", "--wait-for-state"];

    /// <summary>The CLI takes the tenancy of the configuration where none of these is given.</summary>
    private static readonly string[] KnownAnyway = ["--tenancy-id", "--compartment-id"];

    /// <summary>What the CLI would object to.</summary>
    public static IReadOnlyList<string> Problems(IReadOnlyList<string> arguments)
    {
        var words = arguments.TakeWhile(argument => !argument.StartsWith('-')).ToList();
        var group = string.Join(' ', words.SkipLast(2));
        var operation = Groups.GetValueOrDefault(group, []).Find(operation => operation.Name == NameOf(words));
        if (operation is null)
        {
            return [$"there is no 'oci {string.Join(' ', words)}'"];
        }

        var needed = group == "iam" ? operation.Needed.Except(KnownAnyway) : operation.Needed;
        var missing = needed.Except(arguments).Select(option => $"{operation.Name} needs {option}");
        return [.. ProblemsOfOptions(operation, new Queue<string>(arguments.Skip(words.Count))), .. missing];
    }

    private static IEnumerable<string> ProblemsOfOptions(OciOperation operation, Queue<string> rest)
    {
        while (rest.TryDequeue(out var option))
        {
            if (Flags.Contains(option))
            {
                continue;
            }

            if (!operation.Options.TryGetValue(option, out var values) && !OfTheCli.Contains(option))
            {
                yield return $"{operation.Name} knows no '{option}'";
            }

            if (!rest.TryDequeue(out var value) || values?.Contains(value) == false)
            {
                yield return $"{operation.Name} cannot take '{option} {value}'";
            }
        }
    }

    /// <summary>
    /// From <c>… key-version list</c> to <c>ListKeyVersions</c>, from <c>key schedule-deletion</c> to
    /// <c>ScheduleKeyDeletion</c>. Some actions repeat the noun: <c>secret cancel-secret-deletion</c>.
    /// </summary>
    private static string NameOf(List<string> words)
    {
        if (words is not [.., var noun, var action])
        {
            return "";
        }

        var (verb, rest) = action.Split('-', 2) is [var first, var last] ? (first, last) : (action, "");
        rest = rest.StartsWith(noun + "-", StringComparison.Ordinal) ? rest[(noun.Length + 1)..] : rest;
        return Pascal(verb) + (verb == "list" ? Plural(Pascal(noun)) : Pascal(noun)) + Pascal(rest);
    }

    /// <summary>Policies, but keys.</summary>
    private static string Plural(string noun) =>
        noun.EndsWith("cy", StringComparison.Ordinal) ? $"{noun[..^1]}ies" : $"{noun}s";

    private static string Pascal(string kebab) =>
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(kebab).Replace("-", "", StringComparison.Ordinal);
}
