using System.Globalization;
using System.Text;
using Plumbline.Simulator;
using Plumbline.Simulator.Api;

namespace Plumbline.Conformance;

/// <summary>The page that says of each operation how far it is simulated, and which client proves it.</summary>
internal sealed class CoveragePage(Behaviours behaviours, IReadOnlyList<Witness> witnesses)
{
    private static readonly OperationSupport[] Kinds =
    [
        OperationSupport.Behaviour,
        OperationSupport.Data,
        OperationSupport.None,
    ];

    private readonly StringBuilder _page = new();

    public string Render()
    {
        _page.Append(
            """
            # What the simulator covers

            Every operation of the services that the simulator describes, by how far it is simulated:

            - **behaviour**: has a life of its own, written by hand.
            - **data**: lists and gets what the tenancy holds, with filters, sorting and pages.
            - **none**: answers 501 and names itself.

            A letter after an operation says which client has called it with success:

            """
        );
        foreach (var witness in witnesses)
        {
            _page.Append(CultureInfo.InvariantCulture, $"\n- {witness.Letter}: {witness.Name}");
        }

        _page.Append("\n\n");
        Summarize();
        foreach (var service in ApiCatalog.Services)
        {
            Describe(service);
        }

        return _page.ToString();
    }

    private void Summarize()
    {
        var all = ApiCatalog.Services.SelectMany(RoutesOf).ToArray();
        _page.Append(
            CultureInfo.InvariantCulture,
            $"| {all.Length} operations of {ApiCatalog.Services.Count} services | all |"
        );
        _page.AppendJoin("", witnesses.Select(witness => $" {witness.Letter} |"));
        _page.Append("\n|---|--:|").Insert(_page.Length, "--:|", witnesses.Count).Append('\n');
        foreach (var kind in Kinds)
        {
            var ofKind = all.Where(route => behaviours.Support(route) == kind).ToArray();
            _page.Append(CultureInfo.InvariantCulture, $"| {Word(kind)} | {ofKind.Length} |");
            _page.AppendJoin("", witnesses.Select(witness => $" {ofKind.Count(witness.HasSeen)} |"));
            _page.Append('\n');
        }
    }

    private void Describe(ServiceEntry service)
    {
        _page.Append(CultureInfo.InvariantCulture, $"\n## {service.Service}\n\n");
        foreach (var group in RoutesOf(service).GroupBy(behaviours.Support).OrderByDescending(group => group.Key))
        {
            var operations = group.OrderBy(route => route.Operation.Name, StringComparer.Ordinal).Select(Marked);
            _page.Append(CultureInfo.InvariantCulture, $"- **{Word(group.Key)}**: {string.Join(", ", operations)}\n");
        }
    }

    private string Marked(Route route) =>
        string.Join(
            ' ',
            witnesses
                .Where(witness => witness.HasSeen(route))
                .Select(witness => witness.Letter)
                .Prepend(route.Operation.Name)
        );

    private static IEnumerable<Route> RoutesOf(ServiceEntry service) =>
        service.Description.Operations.Select(operation => new Route(
            service,
            operation,
            new Dictionary<string, string>(StringComparer.Ordinal)
        ));

    private static string Word(OperationSupport kind) => kind.ToString().ToLowerInvariant();
}
