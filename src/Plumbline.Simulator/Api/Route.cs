namespace Plumbline.Simulator.Api;

/// <summary>An operation found for a request, with the service it belongs to and its path parameters.</summary>
internal sealed record Route(ServiceEntry Service, Operation Operation, IReadOnlyDictionary<string, string> PathValues)
{
    public ApiDescription Api => Service.Description;

    /// <summary>Service and operation: what behaviours, permissions and call counts go by.</summary>
    public string Name => $"{Service.Service}/{Operation.Name}";
}
