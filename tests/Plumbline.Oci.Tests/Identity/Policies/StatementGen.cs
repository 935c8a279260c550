using CsCheck;
using Plumbline.Oci.Identity.Policies;
using Grant = Plumbline.Oci.Identity.Policies.Grant;
using Verb = Plumbline.Oci.Permissions.Verb;

namespace Plumbline.Oci.Tests.Identity.Policies;

/// <summary>Any statement that the language has.</summary>
internal static class StatementGen
{
    private const string NameSigns = "abcXYZ019_-.@+& :,{}()=!\"#/äß";

    private static readonly Gen<string> Word = Gen.String[Gen.Char["abcdefghKLMN0123456789_-."], 1, 12]
        .Where(word => !Spelling.IsReserved(word));

    private static readonly Gen<string> Name = Gen.Frequency(
        (3, Word),
        (1, Gen.String[Gen.Char[NameSigns], 0, 12]),
        (1, Gen.OneOf("to", "id", "where", "Group", "tenancy", "any-user", "in"))
    );

    private static readonly Gen<string> Type = Gen.OneOf("keys", "vaults", "all-resources", "secret-family", "buckets");

    private static readonly Gen<string> Ocid = Word.Select(word => $"ocid1.x.oc1..{word}");

    private static readonly Gen<Subject> Subject = Gen.OneOf(
        Gen.OneOf(SubjectKind.AnyUser, SubjectKind.AnyGroup).Select(kind => new Subject(kind, [])),
        Gen.Select(
            Gen.OneOf(SubjectKind.Group, SubjectKind.DynamicGroup, SubjectKind.Service),
            Gen.OneOf(
                Name.Select(name => new PrincipalName(name)),
                Gen.Select(Name, Name).Select((domain, name) => new PrincipalName(name, domain)),
                Ocid.Select(id => new PrincipalName(id) { IsId = true })
            ).Array[1, 3],
            (kind, names) => new Subject(kind, [.. names])
        ),
        Gen.Select(Name, Name)
            .Select((type, name) => new PrincipalName(name, type) { IsResource = true })
            .Array[1, 2]
            .Select(names => new Subject(SubjectKind.Resource, [.. names]))
    );

    private static readonly Gen<Grant> Grant = Gen.OneOf(
        Gen.Select(Gen.Enum<Verb>(), Type, (verb, type) => (Grant)new VerbGrant(verb, type)),
        Word.Array[1, 3].Select(names => (Grant)new PermissionGrant([.. names]))
    );

    private static readonly Gen<Location> Own = Gen.OneOf(
        Gen.Const(Location.Tenancy),
        Ocid.Select(id => new Location(LocationKind.CompartmentId, [id])),
        Name.Array[1, 3].Select(steps => new Location(LocationKind.CompartmentPath, [.. steps]))
    );

    private static readonly Gen<Location> Any = Gen.OneOf(
        Own,
        Gen.Const(Location.AnyTenancy),
        Gen.Select(Own, Name, (own, tenancy) => own with { OtherTenancy = tenancy })
    );

    private static readonly Gen<Operand> Operand = Gen.OneOf(
        Gen.String[Gen.Char[NameSigns + "*\\|"], 0, 12]
            .Where(text => !text.EndsWith('\\'))
            .Select(text => new Operand(OperandKind.Text, text)),
        Gen.String[Gen.Char["abXY01*|-_.:"], 0, 12].Select(text => new Operand(OperandKind.Pattern, text)),
        Word.Select(word => new Operand(OperandKind.Variable, $"request.{word}"))
    );

    private static readonly Gen<Condition> Comparison = Gen.Select(
        Word.Select(word => $"target.{word}"),
        Gen.Enum<Relation>(),
        Operand.Array[2, 4],
        (variable, relation, operands) =>
            (Condition)new Comparison(variable, relation, [.. operands.Take(CountOf(relation))])
    );

    private static readonly Gen<Condition> Condition = Gen.Recursive<Condition>(
        (depth, inner) =>
            depth >= 5
                ? Comparison
                : Gen.Frequency(
                    (2, Comparison),
                    (
                        1,
                        Gen.Select(
                            Gen.Bool,
                            inner.Array[1, 3],
                            (isAll, conditions) => (Condition)new ConditionGroup(isAll, [.. conditions])
                        )
                    )
                )
    );

    private static readonly Gen<Condition?> Where = Gen.OneOf(
        Nothing<Condition>(),
        Condition.Select(c => (Condition?)c)
    );

    private static readonly Gen<Statement> Local = Gen.Select(
        Gen.Bool,
        Subject,
        Grant,
        Own,
        Where,
        (isDeny, subject, grant, location, where) =>
            (Statement)new AccessStatement(AccessKind.Allow, isDeny, subject, grant, location, where)
    );

    private static readonly Gen<Grant> CrossGrant = Gen.OneOf(
        Grant,
        Type.Select(type => (Grant)new AssociateGrant(type))
    );

    private static readonly Gen<Location?> From = Gen.OneOf(
        Nothing<Location>(),
        Gen.Const<Location?>(Location.AnyTenancy),
        Name.Select(name => (Location?)(Location.Tenancy with { OtherTenancy = name }))
    );

    private static readonly Gen<Association?> With = Gen.OneOf(
        Nothing<Association>(),
        Gen.Select(Type, Any, (type, place) => (Association?)new Association(type, place))
    );

    private static readonly Gen<Statement> CrossTenancy = Gen.Select(
        Gen.Select(Gen.OneOf(AccessKind.Admit, AccessKind.Endorse), Gen.Bool, Subject),
        Gen.Select(CrossGrant, Any, Where),
        Gen.Select(From, With),
        (who, what, other) =>
            (Statement)
                new AccessStatement(who.Item1, who.Item2, who.Item3, what.Item1, what.Item2, what.Item3)
                {
                    From = other.Item1,
                    With = other.Item2,
                }
    );

    private static readonly Gen<Statement> Definition = Gen.Select(
        Gen.OneOf("tenancy", "group", "dynamic-group", "compartment", "service"),
        Name,
        Ocid,
        (kind, name, ocid) => (Statement)new Definition(kind, name, ocid)
    );

    public static Gen<Statement> Statement { get; } = Gen.OneOf(Local, CrossTenancy, Definition);

    private static Gen<T?> Nothing<T>()
        where T : class => Gen.Const((T?)null);

    private static int CountOf(Relation relation) =>
        relation switch
        {
            Relation.Between => 2,
            Relation.In or Relation.NotIn => 4,
            _ => 1,
        };
}
