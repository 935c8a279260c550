using Microsoft.AspNetCore.Http;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Watching;

namespace Plumbline.Simulator.Tests.Watching;

public sealed class JournalTests
{
    [Fact]
    public void A_path_cannot_command_the_terminal()
    {
        var lines = new List<string>();
        var request = new IncomingRequest("GET", "/\u001b[31m?x", "localhost", new HeaderDictionary(), []);
        new Journal(lines.Add, TimeProvider.System).Write(request, ApiException.NotImplemented("GET /\u001b[31m"));
        lines.ShouldBe(["501 GET localhost/_[31m: GET /_[31m"]);
    }
}
