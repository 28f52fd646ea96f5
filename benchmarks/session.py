"""A visitor without a browser: one websocket that speaks Streamlit's protocol.

It sends what the browser sends (choices, address, remembered messages) and waits for what the
browser waits for, so the server works as it does for a visitor.
"""

from time import perf_counter
from types import TracebackType
from urllib.parse import urlencode

from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Selectbox_pb2 import Selectbox
from websockets.asyncio.client import ClientConnection, connect

PATIENCE_S = 60.0
LARGEST_MESSAGE = 50_000_000


class PageFailed(Exception):
    """The page showed an exception or an error instead of its content."""


class Session:
    """A visitor of one page of the server at `url` ("http://127.0.0.1:8501")."""

    def __init__(self, url: str, page: str, query: dict[str, str] | None = None) -> None:
        self.url = url
        self.page = page
        self.boxes: dict[str, Selectbox] = {}  # by key
        self.buttons: dict[str, str] = {}  # key -> id
        self._chosen: dict[str, str] = {}  # id of a select box -> what it shows
        self._asked = dict(query or {})  # key in the address -> what was chosen
        self._pressed = ""  # id of a button
        self._page_hash = ""
        self._remembered: set[str] = set()

    async def __aenter__(self) -> "Session":
        self._socket: ClientConnection = await connect(
            f"{self.url.replace('http', 'ws', 1)}/_stcore/stream",
            origin=self.url,  # type: ignore[arg-type]
            subprotocols=["streamlit"],  # type: ignore[list-item]
            max_size=LARGEST_MESSAGE,
            compression=None,
            open_timeout=PATIENCE_S,
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self._socket.close()

    async def open(self) -> float:
        """Ask for the page; returns seconds until its script has finished."""
        return await self._run()

    async def choose(self, key: str, option: str) -> float:
        """Choose an option of the select box bound to `key`; returns seconds until finished."""
        self._chosen[self.boxes[key].id] = option
        self._asked[key] = option
        return await self._run()

    async def press(self, key: str) -> float:
        """Press the button of `key`; returns seconds until finished."""
        self.point(key)
        return await self._run()

    def point(self, key: str) -> None:
        """The next request presses the button of `key`."""
        self._pressed = self.buttons[key]

    async def _run(self) -> float:
        # A page without them is another page, and the next choice fails on it.
        self.boxes, self.buttons = {}, {}
        start = perf_counter()
        await self._socket.send(self.request().SerializeToString())
        while not self.take(ForwardMsg.FromString(await self._receive())):
            pass
        return perf_counter() - start

    async def _receive(self) -> bytes:
        message = await self._socket.recv(decode=False)
        assert isinstance(message, bytes)
        return message

    def request(self) -> BackMsg:
        """What the browser would send now: choices, address, remembered messages."""
        request = BackMsg()
        state = request.rerun_script
        state.query_string = urlencode(self._asked)
        state.page_script_hash = self._page_hash
        if not self._page_hash:
            state.page_name = self.page
        state.cached_message_hashes.extend(self._remembered)
        state.context_info.url = f"{self.url}/{self.page}"
        state.context_info.timezone = "Asia/Jakarta"
        state.context_info.locale = "id-ID"
        for number, option in self._chosen.items():
            state.widget_states.widgets.add(id=number, string_value=option)
        if self._pressed:
            state.widget_states.widgets.add(id=self._pressed, trigger_value=True)
            self._pressed = ""
        state.widget_states.SetInParent()
        return request

    def take(self, message: ForwardMsg) -> bool:
        """Learn from a message of the server; returns whether the script came to its end.

        Raises PageFailed where the page shows an error.
        """
        if message.metadata.cacheable:
            self._remembered.add(message.hash)
        kind = message.WhichOneof("type")
        if kind == "navigation":
            self._page_hash = message.navigation.page_script_hash
        elif kind == "delta":
            self._draw(message.delta)
        done = ForwardMsg.FINISHED_SUCCESSFULLY
        return kind == "script_finished" and message.script_finished == done

    def _draw(self, delta: Delta) -> None:
        element = delta.new_element
        kind = element.WhichOneof("type")
        if kind == "exception" or (kind == "alert" and element.alert.format == Alert.ERROR):
            raise PageFailed(f"{self.page}: {element}")
        if kind == "button":
            self.buttons[key_of(element.button.id)] = element.button.id
        if kind == "selectbox":
            box = element.selectbox
            self.boxes[key_of(box.id)] = box
            shown = box.raw_value if box.set_value else box.options[box.default]
            if box.set_value or box.id not in self._chosen:
                self._chosen[box.id] = shown


def key_of(element: str) -> str:
    """The key in a widget's id, which ends in it: "$$ID-0f3a-daerah" → "daerah"."""
    return element.split("-", 2)[-1]
