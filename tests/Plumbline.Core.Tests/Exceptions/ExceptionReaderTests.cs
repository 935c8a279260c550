namespace Plumbline.Core.Tests.Exceptions;

public sealed class ExceptionReaderTests
{
    private const string WrongEntries = """
          - id: a
            ownr: me
            reason: r
            created: 2026-11-01
            expires: 30.6.2027
            scope: { rule: OCI-Test-11 }
          - id: b
            owner: o
            reason: r
            created: 2026-11-01
            expires: 2026-10-01
            scope: {}
          - id: c
            owner: o
            reason: r
            created: 2026-11-01
            expires: 2026-12-01
            scope: { finding: ABC, compartment: prod, tag: ":", resource: "" }
          - id: d
            owner: o
            reason: r
            created: 2026-11-01
            expires: 2026-12-01
          - text
        """;

    private static readonly string[] Wrongs =
    [
        "e.yaml:3:5: 'owner' is missing.",
        "e.yaml:4:5: An exception has no key 'ownr'. Did you mean 'owner'? It has: id, owner, reason, ticket, approver, created, expires, scope.",
        "e.yaml:7:14: expires: '30.6.2027' is no day: write it as 2027-06-30.",
        "e.yaml:8:20: rule: there is no rule 'OCI-Test-11'. Did you mean 'OCI-Test-101'? 'plumb rule list' names them all.",
        "e.yaml:13:14: The exception expires before it was created (2026-11-01).",
        "e.yaml:14:12: The scope is empty: name finding, rule, compartment, tag, resource, at least one of them.",
        "e.yaml:20:23: finding: 'ABC' is no finding's id: it has 32 digits and small letters from a to f, as '-o json' shows them.",
        "e.yaml:20:41: compartment: 'prod' is no compartment path: write root, root/prod, root/*/db or root/prod/**.",
        "e.yaml:20:52: tag: ':' is no tag: write key, key:value or Namespace.key:value.",
        "e.yaml:20:67: 'resource' takes one text.",
        "e.yaml:21:5: 'scope' is missing: it names finding, rule, compartment, tag, resource, at least one of them.",
        "e.yaml:26:5: An exception is written as 'key: value' lines.",
    ];

    [Fact]
    public void An_exception_has_an_owner_a_reason_a_last_day_and_a_scope()
    {
        var exception = ExceptionFile
            .Read(
                ExceptionFile.Head
                    + """
                      - id: doors-of-a
                        owner: doors team
                        reason: "They are old: leave them"
                        ticket: SEC-7
                        approver: head of doors
                        created: 2026-11-01
                        expires: 2027-06-30
                        scope:
                          rule: oci-test-101
                          compartment: root/a/**
                          tag: old
                          resource: door-*
                          finding: 0123456789abcdef0123456789abcdef
                    """
            )
            .ShouldHaveSingleItem()
            .Exception;

        exception.Reason.ShouldBe("They are old: leave them");
        exception.Expires.ShouldBe(new DateOnly(2027, 6, 30));
        exception.Scope.Rule.ShouldBe("OCI-Test-101");
        exception.Scope.Compartment!.Text.ShouldBe("root/a/**");
        exception.Scope.Finding.ShouldBe("0123456789abcdef0123456789abcdef");
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_with_its_place() =>
        ExceptionFile.Problems(ExceptionFile.Head + WrongEntries).ShouldBe(Wrongs);

    [Fact]
    public void An_id_is_unique_in_any_case()
    {
        const string Entry =
            "owner: o, reason: r, created: 2026-11-01, expires: 2026-12-01, scope: { rule: OCI-Test-101 } }\n";

        ExceptionFile
            .Problems($"{ExceptionFile.Head}  - {{ id: one, {Entry}  - {{ id: ONE, {Entry}")
            .ShouldBe(["e.yaml:4:1: The id 'ONE' is taken: the exception in line 3 has it."]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  []\n")]
    [InlineData("  # none yet\n")]
    public void A_list_can_be_empty(string list) =>
        ExceptionFile.Read($"format: plumbline.exceptions/1\nexceptions:\n{list}").ShouldBeEmpty();

    [Theory]
    [InlineData("", "e.yaml:1:1: The file is empty: it starts with 'format: plumbline.exceptions/1'.")]
    [InlineData(
        "format: plumbline.exceptions/1\nexceptions: 3",
        "e.yaml:2:13: 'exceptions' is a list: lines that start with '- '."
    )]
    public void A_file_of_the_wrong_shape_is_told(string text, string problem) =>
        ExceptionFile.Problems(text)[0].ShouldBe(problem);
}
